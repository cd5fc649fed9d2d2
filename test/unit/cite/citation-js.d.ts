declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options: { readonly forceType: string });
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
