import type { ReactNode } from 'react';
import css from './concur.module.css';
import { HAS_FIELDSETS } from './look.ts';
import { word } from './words.ts';

/** A part of a form with its caption: in the border of a box, or as a line above. */
export const Group = ({ caption, children }: { caption: string; children: ReactNode }) =>
  HAS_FIELDSETS ? (
    <fieldset className={css.group}>
      <legend>{word(caption)}</legend>
      {children}
    </fieldset>
  ) : (
    <>
      <div className={css.caption}>{word(caption)}</div>
      {children}
    </>
  );
