/**
 * Runs one of our own files, named relative to the page. The page's policy lets a script that it trusts add
 * others, from a disk as well as from a server.
 */
export function loadScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(file));
    document.head.append(script);
  });
}
