/** The first schema. Only keys and indexes are listed; the shapes stand in `records.ts`. */
export const v1 = {
  settings: 'id',
  portfolio: 'id',
  sources: 'id',
  chunks: '[source+generation+n], source, readBy',
  packed: 'id',
  marks: 'key',
  seen: 'slug, at',
  answers: 'id',
  health: 'id',
  proposals: 'id',
  meta: 'id',
};
