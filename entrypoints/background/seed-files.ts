import seed000 from '../../seeds/000_a334d3f526a0953e.txt?raw';
import seed001 from '../../seeds/001_7bba759fdb40e0b0.txt?raw';
import seed002 from '../../seeds/002_87c27394a87205ba.txt?raw';
import seed003 from '../../seeds/003_d70b5aa6d6de9d19.txt?raw';
import seed004 from '../../seeds/004_e9cb74737c07315b.txt?raw';
import type { SeedFile } from '../../lib/store/seeds';

/** The bundled reports, byte for byte as published. */
export const seedFiles: readonly SeedFile[] = [
  { name: '000_a334d3f526a0953e.txt', text: seed000 },
  { name: '001_7bba759fdb40e0b0.txt', text: seed001 },
  { name: '002_87c27394a87205ba.txt', text: seed002 },
  { name: '003_d70b5aa6d6de9d19.txt', text: seed003 },
  { name: '004_e9cb74737c07315b.txt', text: seed004 },
];
