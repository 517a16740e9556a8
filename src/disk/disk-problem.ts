/** Why nothing could be written, as far as people can do something about it. */
export type DiskProblem = 'no-permission' | 'no-space' | 'failed';

/** What the file system's error code (`ENOSPC`) means to people. */
export function diskProblem(code: string): DiskProblem {
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'no-permission';
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'no-space' : 'failed';
}
