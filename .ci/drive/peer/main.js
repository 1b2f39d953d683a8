// What React and react-hook-form alone take on the machine of the moment: a page with one line of text and nothing of this
// library. The time that a form takes is held against it.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';

function Peer() {
  const { register, handleSubmit } = useForm({ defaultValues: { name: '' } });
  const [sent, setSent] = useState('');
  return createElement(
    'form',
    { onSubmit: handleSubmit(({ name }) => setSent(name)) },
    createElement('h2', null, 'KIM'),
    createElement('label', { htmlFor: 'name' }, 'Nama KIM'),
    createElement('input', { id: 'name', type: 'text', ...register('name') }),
    createElement('button', { type: 'submit' }, 'Kirim'),
    createElement('p', { role: 'status' }, sent),
  );
}

createRoot(document.getElementById('root')).render(createElement(Peer));
