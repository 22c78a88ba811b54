import type { FullResult, Reporter, TestCase } from '@playwright/test/reporter';

/** Ends a run with one line, `N passed, N failed`; a run that broke off counts as a failure. */
export default class PlainReporter implements Reporter {
  readonly #tests = new Map<string, TestCase>();

  onTestEnd(test: TestCase): void {
    this.#tests.set(test.id, test);
  }

  onEnd(result: FullResult): void {
    const outcomes = [...this.#tests.values()].map((test) => test.outcome());
    const passed = outcomes.filter((outcome) => outcome === 'expected').length;
    const failed = outcomes.length - passed;
    process.stdout.write(
      `\n${passed} passed, ${failed === 0 && result.status !== 'passed' ? 1 : failed} failed\n`,
    );
  }

  printsToStdio(): boolean {
    return false;
  }
}
