import { useEffect, useState } from 'react';
import { i18n } from '@/utils/i18n';
import { wordsFor } from './word-lists';

/** The four words of an invitation, each with its number: the numbers are the same in every language. */
export function CheckWords({ numbers }: { numbers: readonly number[] }) {
  const [words, setWords] = useState<readonly string[] | null>(null);
  const language = i18n.t('extension.language');
  const key = numbers.join(' ');
  useEffect(() => {
    let isCurrent = true;
    setWords(null);
    wordsFor(key.split(' ').map(Number), language).then((found) => isCurrent && setWords(found));
    return () => {
      isCurrent = false;
    };
  }, [key, language]);
  return (
    <ol
      className="check-words"
      data-check-words
      aria-label={i18n.t('colleague.words')}
      aria-busy={words === null}
    >
      {numbers.map((number, at) => (
        <li key={number}>
          <strong>{words?.[at]}</strong> <span className="quiet-text">{number}</span>
        </li>
      ))}
    </ol>
  );
}
