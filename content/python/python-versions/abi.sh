# check: with=venv
# 为 3.14 编译的扩展模块，3.15 找不到；用稳定 ABI 的（.abi3.so）两版都能载入
packages=$(python -c 'import sysconfig; print(sysconfig.get_path("platlib"))')
echo "${packages#/opt/venv/}"
for folder in "$packages" "$packages/wcwidth"; do
  for version in 3.14 3.15; do
    PYTHONPATH=$folder python$version -c '
import os, sys
if os.path.exists(sys.argv[1] + "/_wcwidth_c.abi3.so"):
    import _wcwidth_c as module
else:
    import _cffi_backend as module
print(sys.version[:4], "imports", os.path.basename(module.__file__))' "$folder" 2>&1 |
      tail -1 | sed "s/^ModuleNotFound/$version: &/"
  done
done
