import type { Settings } from './settings.js';

/** Headers of everything the web process answers itself. */
export function commonHeaders({ publicUrl }: Settings): Record<string, string> {
  const headers = {
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  };
  return publicUrl.protocol === 'https:' ? { ...headers, 'strict-transport-security': 'max-age=31536000' } : headers;
}

/**
 * Only this site's own files, and inline styles and scripts only with this response's nonce.
 * A page of a film names the one site that may stand in its frame.
 * The socket's address stands beside 'self' because older Safari does not count `ws:` to it.
 */
export function contentSecurityPolicy(nonce: string, { publicUrl }: Settings, frame?: string): string {
  const socket = `${publicUrl.protocol === 'https:' ? 'wss' : 'ws'}://${publicUrl.host}`;
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}' 'self'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${socket}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(frame ? [`frame-src ${frame}`] : []),
  ].join('; ');
}
