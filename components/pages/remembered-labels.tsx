import { useEffect, useState } from 'react';
import type { RememberedLabel } from '@/utils/core/pointing/pointed';
import { i18n } from '@/utils/i18n';
import { Button } from '../controls/button';
import { usePort } from '../setup/port';
import { pointName } from '../texts/names';

/** The labels that were pointed out, each with the way to forget it. */
export function RememberedLabels() {
  const port = usePort();
  const [labels, setLabels] = useState<readonly RememberedLabel[]>([]);
  const ask = async (forget?: number | 'all') => {
    const reply = await port.ask('labels', forget === undefined ? {} : { forget });
    if (reply.ok) setLabels(reply.value);
  };
  useEffect(() => {
    port.ask('labels', {}).then((reply) => reply.ok && setLabels(reply.value));
  }, [port]);
  return (
    <section aria-labelledby="labels">
      <h2 id="labels">{i18n.t('options.labelsHeading')}</h2>
      <p>{i18n.t('options.labelsText')}</p>
      {labels.length === 0 ? (
        <p>{i18n.t('options.labelsNone')}</p>
      ) : (
        <>
          <ul className="names">
            {labels.map(({ what, text, origin, page }, at) => (
              <li key={`${origin} ${page} ${what}`}>
                <bdi>{i18n.t('options.label', [text, pointName(what), new URL(origin).host])}</bdi>
                <button
                  type="button"
                  className="button quiet"
                  aria-label={i18n.t('options.forgetLabel', [text])}
                  onClick={() => ask(at)}
                >
                  {i18n.t('options.remove')}
                </button>
              </li>
            ))}
          </ul>
          <Button onClick={() => ask('all')}>{i18n.t('options.forgetLabels')}</Button>
        </>
      )}
    </section>
  );
}
