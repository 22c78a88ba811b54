import { useState } from 'react';
import type { ColleagueView } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { order } from '../card/action';
import { ActionButton } from '../card/action-button';
import { Button } from '../controls/button';
import { Refusal } from '../controls/refusal';
import { usePanel } from '../setup/panel';
import { CheckWords } from './check-words';

/** The sender compares the words with the colleague by voice, and only then seals the values. */
export function SealingCard({ sealing: { numbers } }: { sealing: NonNullable<ColleagueView['sealing']> }) {
  const { setup } = usePanel();
  const [compared, setCompared] = useState<string | null>(null);
  const words = numbers.join(' ');
  // Words of another invitation were not compared.
  const isCompared = compared === words;
  return (
    <section className="card" aria-labelledby="sealing" data-handover="sealing">
      <h2 id="sealing">{i18n.t('colleague.sealing.title')}</h2>
      <p>{i18n.t('colleague.sealing.text')}</p>
      <CheckWords numbers={numbers} />
      <p className="explanation">{i18n.t('colleague.sealing.differ')}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={isCompared}
          onChange={({ target }) => setCompared(target.checked ? words : null)}
        />
        {i18n.t('colleague.sealing.compared')}
      </label>
      {setup.refused === 'seal' && setup.failure && <Refusal failure={setup.failure} ofColleague />}
      <div className="actions">
        <Button
          kind="primary"
          disabled={!isCompared || setup.waiting}
          onClick={() => setup.order('seal', { compared: true, numbers })}
        >
          {i18n.t('colleague.sealing.seal')}
        </Button>
        <ActionButton action={order('leaveSealing')} kind="quiet" />
      </div>
    </section>
  );
}
