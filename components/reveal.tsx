import type { KeyboardEvent } from 'react';
import type { CredentialId } from '@/utils/core/credentials/credentials';
import { i18n } from '@/utils/i18n';
import { Icon } from './icon';
import { credentialName } from './texts';
import { useRevealed } from './use-revealed';

const isPress = ({ key }: KeyboardEvent): boolean => key === ' ' || key === 'Enter';

/** A masked secret with a button that shows it for as long as it is held down. */
export function Reveal({ id, shown }: { id: CredentialId; shown: string }) {
  const { value, begin, end } = useRevealed(id);
  return (
    <div className="reveal">
      <code>{value ?? shown}</code>
      <button
        type="button"
        className="button quiet small"
        aria-label={i18n.t('values.revealFor', [credentialName(id)])}
        onPointerDown={begin}
        onPointerUp={end}
        onPointerLeave={end}
        onPointerCancel={end}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => isPress(event) && !event.repeat && begin()}
        onKeyUp={end}
        onBlur={end}
      >
        <Icon name="eye" />
        {i18n.t('values.reveal')}
      </button>
    </div>
  );
}
