/** Whatever a file turns out to be: opened by itself it runs nothing, frames nothing and loads nothing. */
export const harmless = {
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  // Kept, and asked about each time: once what it belongs to is hidden, the next look is a 404.
  'cache-control': 'private, no-cache',
  vary: 'Cookie',
};
