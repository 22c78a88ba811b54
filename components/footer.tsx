import { useState } from 'react';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { REQUIREMENTS } from '@/utils/integrations/index';
import { AskSupport, concernsSupport } from './ask-support';
import { Button } from './button';
import { CopyText } from './copy-text';
import { OrderButton } from './order-button';
import { concernsPage, PageSketch } from './page-sketch';
import { PasteValues } from './paste-values';
import { usePort } from './port-context';
import { collectProblems } from './problems';
import { reportText } from './report-text';
import { requestText } from './request-text';
import type { Surface } from './surface';
import type { Link } from './use-link';

interface Props {
  readonly surface: Surface;
  readonly snapshot: Snapshot;
  readonly link: Link;
}

/**
 * What is always at hand beside the next step; the last step's card has its own way to forget, unless work is under way,
 * and a problem that the vendor must solve has the letter to the vendor.
 */
export function Footer({ surface, snapshot, link }: Props) {
  const port = usePort();
  const [pasting, setPasting] = useState(false);
  const versions = [port.version, navigator.userAgent];
  return (
    <section className="more" aria-label={i18n.t('action.moreActions')}>
      <Button onClick={() => setPasting(!pasting)}>{i18n.t('action.paste')}</Button>
      {pasting && <PasteValues link={link} onClose={() => setPasting(false)} />}
      <CopyText
        name={i18n.t('action.copyRequest')}
        label={i18n.t('request.label')}
        text={requestText(REQUIREMENTS)}
      />
      {!snapshot.problems.some(({ id }) => concernsSupport(id)) && <AskSupport />}
      <CopyText
        name={i18n.t('action.copyReport')}
        label={i18n.t('report.label')}
        text={reportText(snapshot, versions, Date.now())}
      />
      {snapshot.page.site && !collectProblems(snapshot, link.failure).some(({ id }) => concernsPage(id)) && (
        <PageSketch tabId={link.tabId} />
      )}
      {surface === 'popup' && <Button onClick={() => port.keepOpen()}>{i18n.t('action.keepOpen')}</Button>}
      {(snapshot.step !== 'done' || snapshot.work) && <OrderButton link={link} name="forget" kind="danger" />}
      <Button kind="quiet" onClick={() => port.openOptions()}>
        {i18n.t('action.options')}
      </Button>
    </section>
  );
}
