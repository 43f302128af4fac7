// Lets people choose a file for a text field. Without this script, they paste its content.
const { document } = globalThis;

for (const chooser of document.querySelectorAll('[data-file-for]')) {
  const field = document.getElementById(chooser.dataset.fileFor);
  chooser.hidden = false;
  chooser.querySelector('input').addEventListener('change', async ({ target }) => {
    field.value = (await target.files[0]?.text()) ?? field.value;
  });
}
