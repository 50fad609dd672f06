/** Source files, `selection.yaml`, `outlets.yaml` and `tolerances.yaml` must be plain YAML, as front matter must. */
import type { ReadFile } from '../../markdown/read-file.ts';
import type { Rule } from '../rule.ts';
import { unreadableFaults } from './front-matter-unreadable.ts';

export const yamlUnreadable: Rule<ReadFile<unknown>> = {
  code: 'yaml-unreadable',
  severity: 'problem',
  passes: { file: 'articles/courier.source.yaml', find: 'label: Courier', put: 'label: "Courier"' },
  fails: { file: 'articles/courier.source.yaml', find: 'label: Courier', put: 'label: &name Courier' },
  check: (read) => (read.file.endsWith('.md') ? [] : unreadableFaults(read)),
};
