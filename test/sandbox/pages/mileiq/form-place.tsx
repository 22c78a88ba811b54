import { createContext, type ReactNode, useState } from 'react';
import type { FormShape } from '../../sites/wire.ts';
import css from './mileiq.module.css';
import { OtherIntegration } from './other-integration.tsx';
import { FrameBox } from './portal-box.tsx';

export const FormShapeContext = createContext<FormShape>('plain');

interface Props {
  readonly shape: FormShape;
  readonly children: ReactNode;
}

/** What stands around the form, so that its other shapes can be tried. */
export const FormPlace = ({ shape, children }: Props) => (
  <FormShapeContext value={shape}>
    <Around shape={shape}>{children}</Around>
  </FormShapeContext>
);

function Around({ shape, children }: Props) {
  switch (shape) {
    case 'two':
      return (
        <>
          <OtherIntegration />
          <section>
            <h3>SAP Concur</h3>
            {children}
          </section>
        </>
      );
    case 'frame':
      return <FrameBox>{children}</FrameBox>;
    case 'foreignFrame':
      return <iframe title="Integration" src="https://forms.example/concur" width="620" height="520" />;
    case 'dialog':
      return (
        <Opened name="Edit credentials">{(isOpen) => isOpen && <dialog open>{children}</dialog>}</Opened>
      );
    case 'tab':
      return <Opened name="Credentials">{(isOpen) => <div hidden={!isOpen}>{children}</div>}</Opened>;
    case 'accordion':
      return (
        <>
          <Section name="QuickBooks">
            <OtherIntegration />
          </Section>
          <Section name="SAP Concur">{children}</Section>
        </>
      );
    case 'saveBar':
      return <WithSaveBar>{children}</WithSaveBar>;
    case 'locked':
      return (
        <Opened name="Edit">
          {(isOpen) => <FormShapeContext value={isOpen ? 'plain' : 'locked'}>{children}</FormShapeContext>}
        </Opened>
      );
    default:
      return children;
  }
}

/** A part of an accordion: its heading is the button that opens it. */
function Section({ name, children }: { name: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <h3>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {name}
        </button>
      </h3>
      <div hidden={!isOpen}>{children}</div>
    </div>
  );
}

/** A bar comes over the lower part of the view once something was changed. */
function WithSaveBar({ children }: { children: ReactNode }) {
  const [isChanged, setChanged] = useState(false);
  return (
    <div onInput={() => setChanged(true)} className={css.long}>
      {children}
      {isChanged && <div className={css.saveBar}>You have unsaved changes</div>}
    </div>
  );
}

/** A button and what it opens. */
function Opened({ name, children }: { name: string; children: (isOpen: boolean) => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={css.primary} onClick={() => setOpen(true)}>
        {name}
      </button>
      {children(isOpen)}
    </>
  );
}
