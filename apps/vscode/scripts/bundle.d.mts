export function bundle(outdir: string, options?: { production?: boolean }): Promise<void>;
