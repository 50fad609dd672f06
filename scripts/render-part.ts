/** A process that renders a part of the pages; which part, from what and where to, stands in its environment. */
import { build } from 'astro';

await build({ logLevel: 'warn' });
