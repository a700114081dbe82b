# check: with=venv
# 不点名版本时，pip 跳过 requires-python 不满足的发布版，退回更早的，并以成功结束
for pair in 1.0:3.8 2.0:3.99; do
  ver=${pair%:*} info=demo-${pair%:*}.dist-info
  mkdir "$info"
  printf 'Metadata-Version: 2.1\nName: demo\nVersion: %s\nRequires-Python: >=%s\n' "$ver" "${pair#*:}" > "$info/METADATA"
  printf 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n' > "$info/WHEEL"
  : > "$info/RECORD"
  python3 -m zipfile -c "demo-$ver-py3-none-any.whl" "$info"
  grep -H Requires-Python "$info/METADATA"
done
python3 -m venv .venv
.venv/bin/python -m pip --version | grep -o '^pip [0-9.]*'
for req in demo==2.0 demo; do
  .venv/bin/python -m pip --isolated --disable-pip-version-check install --no-index --find-links . "$req" > log 2>&1
  status=$?
  grep -E '^(ERROR: Package|Successfully)' log | sed 's/Python: 3[0-9.]*/Python: 3.x.y/'
  echo "$req: exit status $status"
done
