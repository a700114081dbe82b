# check
# pyenv 的查找顺序：PYENV_VERSION、当前目录、父目录、全局；用假解释器做一遍
unset PYENV_VERSION
mkdir -p versions/{3.11,3.12,3.13}/bin shims project/src
for v in 3.11 3.12 3.13; do
  printf '#!/bin/sh\necho "fake ${0%%/bin/*}" | sed s,/.*/,,\n' > "versions/$v/bin/python"
done
cat > shims/python <<'EOF'
#!/bin/bash
root=${0%/shims/*} v=$PYENV_VERSION dir=$PWD
while [ -z "$v" ] && [ -n "$dir" ]; do
  if [ -f "$dir/.python-version" ]; then v=$(<"$dir/.python-version"); fi
  dir=${dir%/*}
done
exec "$root/versions/${v:-$(<"$root/version")}/bin/python" "$@"
EOF
chmod +x shims/python versions/*/bin/python
export PATH="$PWD/shims:$PATH"
echo 3.11 > version
echo 3.12 > project/.python-version
python
cd project/src
python
PYENV_VERSION=3.13 python
