import { defineConfig } from 'vitest/config';

// the long tests try more cases; each may take as long as it needs
const long = process.env['CLAIMS_LONG'] !== undefined;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/property-runs.ts'],
    env: { TZ: 'UTC' },
    maxWorkers: '100%', // by itself it leaves one processor idle, which is half of a small machine
    testTimeout: long ? 1_800_000 : 30_000,
  },
});
