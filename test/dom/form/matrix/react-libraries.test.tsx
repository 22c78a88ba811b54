import TextField from '@mui/material/TextField';
import { Form as AntForm, Input as AntInput } from 'antd';
import { useFormik } from 'formik';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Controller, useForm } from 'react-hook-form';
import { EMPTY, FIELDS, fills, type Mount, type Values } from './matrix.ts';

/** What a form shows its state by: it calls `tell` with it whenever it has changed. */
type Form = (props: { tell: (values: Values) => void; submitted: () => void }) => ReactNode;

const mount =
  (Form: Form): Mount =>
  (host, submitted) => {
    let now = EMPTY;
    const root = createRoot(host);
    const tell = (values: Values) => {
      now = values;
    };
    root.render(
      <StrictMode>
        <Form tell={tell} submitted={submitted} />
      </StrictMode>,
    );
    return { state: () => now, unmount: () => root.unmount() };
  };

fills(
  'react-hook-form, registered inputs',
  mount(({ tell, submitted }) => {
    const { register, handleSubmit, watch } = useForm<Values>({ defaultValues: EMPTY, mode: 'onBlur' });
    tell(watch());
    return (
      <form onSubmit={handleSubmit(submitted)}>
        {FIELDS.map(({ id, label }) => (
          <label key={id}>
            {label}
            <input {...register(id, { required: true, minLength: 4 })} />
          </label>
        ))}
        <button type="submit">Validate</button>
      </form>
    );
  }),
);

fills(
  'MUI in react-hook-form: outlined fields, labels that float',
  mount(({ tell, submitted }) => {
    const { control, handleSubmit, watch } = useForm<Values>({ defaultValues: EMPTY });
    tell(watch());
    return (
      <form onSubmit={handleSubmit(submitted)}>
        {FIELDS.map(({ id, label }) => (
          <Controller
            key={id}
            name={id}
            control={control}
            render={({ field }) => (
              <TextField {...field} id={`mui-${id}`} label={label} margin="normal" fullWidth required />
            )}
          />
        ))}
        <button type="submit">Validate</button>
      </form>
    );
  }),
);

fills(
  'MUI: labels that belong to no field by id',
  mount(({ tell, submitted }) => {
    const { register, handleSubmit, watch } = useForm<Values>({ defaultValues: EMPTY });
    tell(watch());
    return (
      <form onSubmit={handleSubmit(submitted)}>
        {FIELDS.map(({ id, label }) => (
          <div key={id}>
            <TextField
              variant="standard"
              label={label}
              slotProps={{ inputLabel: { htmlFor: 'none' } }}
              {...register(id)}
            />
          </div>
        ))}
      </form>
    );
  }),
);

fills(
  'Formik',
  mount(({ tell, submitted }) => {
    const { values, handleChange, handleBlur, handleSubmit } = useFormik({
      initialValues: EMPTY,
      onSubmit: submitted,
    });
    tell(values);
    return (
      <form onSubmit={handleSubmit}>
        {FIELDS.map(({ id, label }) => (
          <div key={id}>
            <label htmlFor={id}>{label}</label>
            <input id={id} name={id} value={values[id]} onChange={handleChange} onBlur={handleBlur} />
          </div>
        ))}
      </form>
    );
  }),
);

fills(
  'Ant Design: form items, passwords with a reveal button, a field that can be cleared',
  mount(({ tell, submitted }) => {
    const [form] = AntForm.useForm<Values>();
    const watched = AntForm.useWatch([], form) as Values | undefined;
    if (watched) tell(watched);
    return (
      <AntForm form={form} layout="vertical" initialValues={EMPTY} onFinish={submitted}>
        {FIELDS.map(({ id, label }, at) => (
          <AntForm.Item key={id} name={id} label={label} rules={[{ required: true }]}>
            {at === 1 || at === 2 ? <AntInput.Password autoComplete="off" /> : <AntInput allowClear />}
          </AntForm.Item>
        ))}
      </AntForm>
    );
  }),
);
