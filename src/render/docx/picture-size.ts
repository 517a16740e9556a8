/** In points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size that a PNG file says it has; `undefined` for a picture without any. */
export function pngSize(png: Uint8Array): Size | undefined {
  const view = viewOf(png);
  return view.byteLength < 24 ? undefined : sizeOf(view.getUint32(16), view.getUint32(20));
}

/** The size in the first frame header of a JPEG file (SOF0 to SOF15, without the tables between them). */
export function jpegSize(jpeg: Uint8Array): Size | undefined {
  const view = viewOf(jpeg);
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sizeOf(view.getUint16(at + 7), view.getUint16(at + 5));
  }
  return undefined;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function sizeOf(width: number, height: number): Size | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined;
}
