import { type FormEvent, useEffect, useState } from 'react';
import { KEEP_MINUTES } from '@/utils/core/settings/keep-minutes';
import { i18n } from '@/utils/i18n';
import { usePort } from '../setup/port';
import { failureNext, failureTitle } from '../texts/names';
import { useAsked } from './use-asked';

/** How long values are kept after the last step; the background has the last word on what is allowed. */
export function KeepMinutes() {
  const port = usePort();
  const [read] = useAsked('policy');
  const isSet = Boolean(read?.policy.minutes);
  const [minutes, setMinutes] = useState<number | null>(null);
  const [result, setResult] = useState('');

  useEffect(() => {
    port.ask('settings', {}).then((reply) => reply.ok && setMinutes(reply.value.keepMinutes));
  }, [port]);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const reply = await port.ask('settings', { change: { keepMinutes: minutes ?? 0 } });
    if (!reply.ok) return setResult(`${failureTitle(reply.failure.id)} ${failureNext(reply.failure.id)}`);
    setMinutes(reply.value.keepMinutes);
    setResult(i18n.t('options.saved', [reply.value.keepMinutes]));
  };

  return (
    <form className="keep" onSubmit={save}>
      <label htmlFor="keep-minutes">{i18n.t('options.keepLabel')}</label>
      <p id="keep-hint">
        {i18n.t('options.keepHint', [KEEP_MINUTES.least, KEEP_MINUTES.most])}
        {isSet && ` ${i18n.t('settings.policy.fixed')}`}
      </p>
      <div className="actions">
        <input
          id="keep-minutes"
          type="number"
          min={KEEP_MINUTES.least}
          max={KEEP_MINUTES.most}
          required
          disabled={isSet}
          aria-describedby="keep-hint"
          value={minutes ?? ''}
          onChange={({ target }) => setMinutes(target.value === '' ? null : target.valueAsNumber)}
        />
        <button type="submit" className="button secondary" disabled={minutes === null || isSet}>
          {i18n.t('options.save')}
        </button>
      </div>
      <p role="status">{result}</p>
    </form>
  );
}
