# check: with=venv
# 为 3.14 编译的扩展模块，3.15 找不到
packages=$(python -c 'import sysconfig; print(sysconfig.get_path("platlib"))')
echo "${packages#/opt/venv/}"
ls "$packages"/_cffi_backend.*
for version in 3.14 3.15; do
  PYTHONPATH=$packages python$version -c 'import sys, _cffi_backend; print(sys.version[:4], "imports it")' 2>&1 |
    tail -1 | sed "s/^ModuleNotFound/$version: &/"
done
