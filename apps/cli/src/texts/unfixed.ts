import type { Unfixed } from '@rplan/project';

/** Why nothing was mended in a project, and what to do. */
export function unfixedVi(reason: Unfixed, shown: (path: string) => string): string {
  switch (reason.code) {
    case 'unreadable':
      return `${shown(reason.root)}: chưa sửa gì vì còn tệp không đọc được trong dự án.`;
    case 'changed-meanwhile':
      return `${shown(reason.path)}: tệp vừa bị chương trình khác thay đổi nên chưa sửa gì. Hãy chạy lại.`;
    case 'unwritten':
      return `${shown(reason.result.path)}: không ghi được (${reason.result.detail}); mọi tệp của dự án giữ nguyên như trước.`;
  }
}

export function unfixedEn(reason: Unfixed, shown: (path: string) => string): string {
  switch (reason.code) {
    case 'unreadable':
      return `${shown(reason.root)}: nothing was mended, for a file of the project cannot be read.`;
    case 'changed-meanwhile':
      return `${shown(reason.path)}: another program changed the file meanwhile; nothing was mended. Run again.`;
    case 'unwritten':
      return `${shown(reason.result.path)}: cannot be written (${reason.result.detail}); all files of the project are as they were.`;
  }
}
