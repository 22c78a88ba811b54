/** How many rounds a random property gets: a tenth of `all` in `npm test`, all of them in `npm run explore`. */
export const rounds = (all: number): number =>
  import.meta.env.MODE === 'explore' ? all : Math.ceil(all / 10);
