# check
# 有 EXTERNALLY-MANAGED 时，pip 拒绝装到系统目录，--user 也拒绝，root 也拒绝
mkdir demo
printf '[project]\nname = "demo"\nversion = "1"\n' > demo/pyproject.toml
for option in "" --user; do
  /usr/bin/python3 -m venv .venv
  PYTHONPATH=$(echo .venv/lib/python3.*/site-packages) /usr/bin/python3 -m pip install $option --no-index ./demo 2>&1 | head -1
done
