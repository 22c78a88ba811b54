import 'react-select-v1/dist/react-select.css';
import { describe } from 'vitest';
import { type Draw, type Names, readsAndPrepares } from './library.ts';
import * as old from './old-react.js';

interface Option {
  readonly value: string;
  readonly label: string;
}
const option = (name: string): Option => ({ value: name, label: name });

const draw =
  (Select: typeof old.SelectV1): Draw =>
  (host, { which, offered, chosen, tell }) => {
    const show = (now: Names): void => {
      const onChange = (all: readonly Option[] | null): void => {
        const names = (all ?? []).map(({ value }) => value);
        tell(names);
        show(names);
      };
      const common = { value: now.map(option), options: offered.map(option), onChange };
      const own =
        Select === old.SelectV1
          ? { multi: true, id: `input-${which}` }
          : { isMulti: true, inputId: `input-${which}` };
      old.render(old.createElement(Select, { ...common, ...own }), host);
    };
    show(chosen);
    return () => old.unmountComponentAtNode(host);
  };

describe('react-select before 5', () => {
  readsAndPrepares('1', draw(old.SelectV1));
  readsAndPrepares('2', draw(old.SelectV2));
  readsAndPrepares('3', draw(old.SelectV3));
  readsAndPrepares('4', draw(old.SelectV4));
});
