import { encode } from 'uqr';

/** A QR code as SVG: dark squares on white with the quiet zone scanners need, whatever colours the page has. */
export function qrOf(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const rows = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path fill="#000" d="${rows.join('')}"/></svg>`;
}
