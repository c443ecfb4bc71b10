/** Writes a screenshot's PNG anew with at most 256 colours: a third of the size, and hardly to be told from it. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const MOST = 256;
const FREQUENT = 64;

/** An RGB PNG with a palette; a colour that is not in it becomes the nearest that is. */
export function withPalette(png) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (png[24] !== 8 || png[25] !== 2 || png[28] !== 0) throw new Error('not a plain RGB screenshot');
  const pixels = pixelsOf(png, width, height);
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = paletteOf(counts);
  const index = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc(height * (width + 1));
  pixels.forEach((colour, at) => {
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = index.get(colour);
  });
  const header = Buffer.from(png.subarray(16, 29));
  header[9] = 3;
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const packed = deflateSync(rows, { level: 9, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Most of the palette are the most frequent colours; the rest, one by one, those that it would lose most of. */
function paletteOf(counts) {
  const all = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  const palette = all.slice(0, FREQUENT).map(([colour]) => colour);
  const lost = all.map(([colour, count]) => ({
    colour,
    count,
    distance: distance(colour, palette[nearest(palette, colour)]),
  }));
  while (palette.length < Math.min(MOST, all.length)) {
    const worst = lost.reduce((a, b) => (b.distance * b.count > a.distance * a.count ? b : a));
    palette.push(worst.colour);
    for (const one of lost) one.distance = Math.min(one.distance, distance(one.colour, worst.colour));
  }
  return palette;
}

const distance = (a, b) =>
  [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);

const nearest = (palette, colour) =>
  palette.reduce((best, other, at) => (distance(colour, other) < distance(colour, palette[best]) ? at : best), 0);

function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The colours of all pixels as numbers, the rows' filters undone (PNG specification, section 9). */
function pixelsOf(png, width, height) {
  const parts = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * 3;
  const bytes = Buffer.alloc(height * stride);
  for (let at = 0; at < bytes.length; at += 1) {
    const [row, column] = [Math.floor(at / stride), at % stride];
    const left = column < 3 ? 0 : bytes[at - 3];
    const up = row === 0 ? 0 : bytes[at - stride];
    const corner = column < 3 || row === 0 ? 0 : bytes[at - stride - 3];
    const line = row * (stride + 1);
    bytes[at] = raw[line + 1 + column] + predicted(raw[line], left, { up, corner });
  }
  return Array.from({ length: width * height }, (_, pixel) => bytes.readUIntBE(pixel * 3, 3));
}

function predicted(filter, left, { up, corner }) {
  if (filter === 4) {
    const [a, b, c] = [left, up, corner].map((value) => Math.abs(left + up - corner - value));
    return a <= b && a <= c ? left : b <= c ? up : corner;
  }
  return [0, left, up, (left + up) >> 1][filter];
}
