/** Stands for the `vscode` module outside VS Code, where nothing of it is ever called. */
export default undefined;
