/**
 * What a page may load and run: only what its own site holds, and WebAssembly for the search. Written into every page, so
 * that it holds on hosts that send no headers; `frame-ancestors` works in a header alone and is added there.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
