import { useEffect, useRef } from 'react';
import { CREDENTIAL_IDS, CREDENTIALS } from '@/utils/core/credentials/credentials';
import { i18n } from '@/utils/i18n';
import { Button } from '../controls/button';
import { usePanel } from '../setup/panel';
import { credentialName } from '../texts/names';
import { listOf } from '../texts/times';
import { here } from './action';
import { ActionButton } from './action-button';

/** Asks once before values are wiped that were not handed over: some of them are shown once only. */
export function ForgetQuestion({ onClose }: { onClose: () => void }) {
  const { snapshot } = usePanel();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const held = CREDENTIAL_IDS.filter(
    (id) => CREDENTIALS[id].secret && snapshot.credentials[id].state === 'held',
  );
  return (
    <section className="card question" aria-labelledby="forget" data-asks="forget">
      <h2 id="forget" ref={heading} tabIndex={-1}>
        {i18n.t('forget.title')}
      </h2>
      <p>{i18n.t('forget.text', [listOf(held.map(credentialName))])}</p>
      <div className="actions">
        <Button onClick={onClose}>{i18n.t('forget.keep')}</Button>
        <ActionButton action={here('forget')} kind="danger" />
      </div>
    </section>
  );
}
