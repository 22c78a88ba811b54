import '@angular/compiler';
import { Component, provideZonelessChangeDetection, type Type } from '@angular/core';
import { FormControl, FormGroup, FormsModule, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { EMPTY, FIELDS, fills, type Mount, type Values } from './matrix.ts';

/** Compiles in the browser: a decorator is a function of the class. */
const mount =
  (
    template: string,
    imports: Type<unknown>[],
    model: (submitted: () => void) => { new (): object; now: () => Values },
  ): Mount =>
  async (host, submitted) => {
    const root = host.appendChild(document.createElement('app-root'));
    const Model = model(submitted);
    Component({ selector: 'app-root', imports, template })(Model);
    const app = await bootstrapApplication(Model, { providers: [provideZonelessChangeDetection()] });
    return {
      state: Model.now,
      unmount: () => {
        app.destroy();
        root.remove();
      },
    };
  };

const controls = FIELDS.map(
  ({ id, label }) => `<label for="ng-${id}">${label}</label><input id="ng-${id}" formControlName="${id}">`,
).join('');

const reactive = (updateOn: 'change' | 'blur') => (submitted: () => void) =>
  class {
    static group: FormGroup;
    static now = (): Values => this.group.getRawValue() as Values;
    form = new FormGroup(
      Object.fromEntries(FIELDS.map(({ id }) => [id, new FormControl('', { nonNullable: true, updateOn })])),
    );
    sent = submitted;
    constructor() {
      (this.constructor as unknown as { group: FormGroup }).group = this.form;
    }
  };

const form = `<form [formGroup]="form" (ngSubmit)="sent()">${controls}<button>Validate</button></form>`;
fills('Angular, reactive form', mount(form, [ReactiveFormsModule], reactive('change')));
fills(
  'Angular, reactive form that takes values on blur',
  mount(form, [ReactiveFormsModule], reactive('blur')),
);

const models = FIELDS.map(
  ({ id, label }) => `<label>${label} <input name="${id}" [(ngModel)]="values.${id}"></label>`,
).join('');

fills(
  'Angular, ngModel',
  mount(`<form (ngSubmit)="sent()">${models}<button>Validate</button></form>`, [FormsModule], (submitted) => {
    const values: Values = { ...EMPTY };
    return class {
      static now = (): Values => ({ ...values });
      values = values;
      sent = submitted;
    };
  }),
);
