/**
 * The few platform parts that the text rooms use and that both a browser and Node give.
 * Written here so that `lib/tsconfig.json` needs no DOM library.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse(url: string, base?: string): boolean;
  href: string;
  protocol: string;
  host: string;
  hostname: string;
  pathname: string;
  search: string;
  hash: string;
  origin: string;
  readonly searchParams: URLSearchParams;
}
declare class URLSearchParams {
  keys(): IterableIterator<string>;
  get(name: string): string | null;
  delete(name: string): void;
}
declare const crypto: {
  readonly subtle: { digest(algorithm: 'SHA-256', data: ArrayBufferView): Promise<ArrayBuffer> };
};
declare function atob(data: string): string;
declare function btoa(data: string): string;
