import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends a run with one line, `N passed, N failed`; files that did not load and unhandled errors count as failed. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      passed += states.filter((state) => state === 'passed').length;
      failed += states.filter((state) => state !== 'passed').length;
      if (module.state() === 'failed' && states.length === 0) failed += 1;
    }
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  }
}
