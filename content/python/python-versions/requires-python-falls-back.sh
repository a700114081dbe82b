# 不点名版本时，pip 跳过 requires-python 不满足的发布版，退回更早的，并以成功结束。
# 先后用 pip 23.0.1（CPython 3.11.2）和 pip 26.2.2（CPython 3.14.10）；不联网；2026-11-26
for pair in 1.0:3.8 2.0:3.99; do
  ver=${pair%:*} info=demo-${pair%:*}.dist-info
  mkdir "$info"
  printf 'Metadata-Version: 2.1\nName: demo\nVersion: %s\n' "$ver" \
    > "$info/METADATA"
  printf 'Requires-Python: >=%s\n' "${pair#*:}" >> "$info/METADATA"
  printf 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n' \
    > "$info/WHEEL"
  : > "$info/RECORD"
  python3 -m zipfile -c "demo-$ver-py3-none-any.whl" "$info"
done
python3 -m venv .venv
.venv/bin/python -m pip --version | grep -o '^pip [0-9.]*'
for req in demo==2.0 demo; do
  echo "== $req"
  .venv/bin/python -m pip --isolated --disable-pip-version-check install \
    --no-index --find-links . "$req" 2>&1 |
    grep -E '^(ERROR: Package|Successfully)' |
    sed 's/Python: 3[0-9.]*/Python: 3.x.y/'     # 隐去本机的版本号
done
