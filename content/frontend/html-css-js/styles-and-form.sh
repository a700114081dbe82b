# check
# Chromium：优先级相同时 @scope 离得近的赢过后写的；内边距和边框比 width 大时 border-box 也会撑大；表单默认 GET，没有 name、没勾选、禁用的都不提交
cat > page.html <<'HTML'
<style>
  @scope (.near) { p { color: rgb(1, 0, 0); } }
  @scope (.far) { p { color: rgb(2, 0, 0); } }
  .box { box-sizing: border-box; width: 100px; border: 5px solid; padding: 10px; }
  #big { padding: 60px; }
</style>
<div class="far"><div class="near"><p></p></div></div>
<div class="box"></div><div class="box" id="big"></div>
<form><input name="text" value="1"><input value="2"><input name="off" value="3" disabled>
<input type="checkbox" name="checked" checked><input type="checkbox" name="unchecked"></form>
<script>
  const form = document.forms[0];
  document.body.replaceChildren(
    `color ${getComputedStyle(document.querySelector('p')).color}\n`,
    ...[...document.querySelectorAll('.box')].map((box) => `offsetWidth ${box.offsetWidth}\n`),
    `${form.method} ${form.enctype} ${new URLSearchParams(new FormData(form))}`,
  );
</script>
HTML
chromium-headless-shell --no-sandbox --disable-gpu --user-data-dir="$PWD/profile" \
  --dump-dom page.html 2> /dev/null | sed -n '/<body>/,$p'
