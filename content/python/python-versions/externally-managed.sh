# check: with=root
# 有 EXTERNALLY-MANAGED 时，pip 拒绝装到系统目录：root 也拒绝，--user 也拒绝
id -un
mkdir demo
printf '[project]\nname = "demo"\nversion = "1"\n' > demo/pyproject.toml
/usr/bin/python3 -m venv .venv
for option in "" --user; do
  PYTHONPATH=$(echo .venv/lib/python3.*/site-packages) /usr/bin/python3 -m pip install $option --no-index ./demo 2>&1 |
    sed -n '1p; s/^ *\(create a virtual\|it may be easiest\)/… \1/p'
done
