import type { SearchWords } from '../english/search.ts';

export const searchWords: SearchWords = {
  title: 'Buscar',
  description:
    'Buscar afirmaciones, conclusiones, pasajes citados y citas, y abrir el lugar donde están las palabras.',
  field: 'Palabras que buscar',
  button: 'Buscar',
  hint: 'Afirmaciones, conclusiones, pasajes citados y citas. Las palabras entre "comillas dobles" se buscan juntas.',
  slash: 'La tecla / lleva aquí',
  noScript: 'La búsqueda necesita scripts, que están desactivados en este navegador.',
  index: 'El índice completo enumera todas las afirmaciones, de la A a la Z.',
  narrow: 'Acotar los resultados',
  clear: 'Mostrar todo de nuevo',
  facets: {
    kind: 'Qué',
    relation: 'Relación',
    story: 'Historia',
    article: 'Versión',
    value: 'Tipo de valor',
    origins: 'Orígenes',
  },
  kinds: { claim: 'Afirmación', quotation: 'Cita', article: 'Artículo' },
  values: {
    date: 'Fecha',
    duration: 'Duración',
    quantity: 'Cantidad',
    rank: 'Puesto',
    choice: 'Elección',
    order: 'Orden de los hechos',
    list: 'Lista',
    quotation: 'Cita',
    text: 'Texto libre',
  },
  loading: 'Cargando el índice.',
  searching: 'Buscando.',
  found: { one: '{n} resultado', other: '{n} resultados' },
  foundFor: { one: '{n} resultado para “{words}”', other: '{n} resultados para “{words}”' },
  nothing:
    'No se encontró nada para “{words}”. Con menos palabras, o con otras, puede aparecer; el índice enumera todas las afirmaciones.',
  failed: 'No se pudo cargar el índice de búsqueda. El índice completo enumera todas las afirmaciones.',
  unbuilt: 'Aquí no hay índice de búsqueda: se escribe cuando se construye el sitio.',
  more: 'Mostrar más resultados',
};
