/** A table that only sets things side by side: `width` in twips, no lines. */
export function withoutLines(width: number) {
  const none = { style: 'none' as const, size: 0, color: 'auto' };
  return {
    layout: 'fixed' as const,
    width: { size: width, type: 'dxa' as const },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
  };
}
