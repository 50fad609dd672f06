// Where the site stands and where it is written comes from the environment; scripts/build.ts and scripts/dev.ts
// set it. Content is examined before Astro starts: pages only read what stands in derived/.
import { defineConfig } from 'astro/config';
import { cascadeOrder } from './src/integrations/cascade-order.ts';
import { writeRedirects } from './src/integrations/write-redirects.ts';
import { firstLanguage, languages } from './src/schemas/language.ts';

export default defineConfig({
  site: process.env.SITE_URL || undefined,
  base: process.env.BASE_PATH || '/',
  outDir: process.env.CLAIMS_OUT || 'dist',
  cacheDir: process.env.CLAIMS_CACHE || '.cache/astro',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true, // loses no white space that a reader would see; 'jsx' does
  prerenderConflictBehavior: 'error',
  scopedStyleStrategy: 'class', // shorter than attributes, on every element of every page
  // only to tell components the language of their page; routes are our own files
  i18n: { locales: [...languages], defaultLocale: firstLanguage, routing: { prefixDefaultLocale: false } },
  devToolbar: { enabled: false },
  integrations: [writeRedirects()],
  build: {
    format: 'directory',
    inlineStylesheets: 'never', // the content security policy forbids inline styles
  },
  vite: {
    plugins: [cascadeOrder()],
    build: {
      assetsInlineLimit: 0, // as above, for fonts, pictures and scripts
      cssCodeSplit: true, // a page loads the styles of its own components: a claim must fit the first answer
    },
  },
});
