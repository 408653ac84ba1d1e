/** What runs of cells are called where a Recording names its experiment. */
export const cellSlug = 'code-cell';
