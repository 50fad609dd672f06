import type { MetadataWords } from '../english/metadata.ts';
import { list } from './counting.ts';

const languages = new Intl.DisplayNames('es', { type: 'language' });

export const metadataWords: MetadataWords = {
  terms: {
    headline: 'Titular',
    outlet: 'Medio',
    section: 'Sección',
    authors: 'Autores',
    agency: 'Agencia',
    source: 'Fuente original',
    published: 'Publicado',
    place: 'Informado desde',
    language: 'Idioma',
  },
  statedAs: 'Indicado:',
  stated: 'Indicado con estas palabras',
  given: 'Tomado del archivo de origen',
  inferredBy: { editors: 'los editores', rule: (rule) => `la regla ${rule}` },
  inferred: (by, basis) => `Inferido por ${by}. ${basis}`,
  authors: (authors) =>
    list(
      authors.map(({ name, role, place }) => {
        const more = [role, place === undefined ? undefined : `en ${place}`].filter(
          (each) => each !== undefined,
        );
        return more.length > 0 ? `${name} (${more.join(', ')})` : name;
      }),
    ),
  language: (tag) => languages.of(tag) ?? tag,
};
