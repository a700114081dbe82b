# check
# venv 的 python 链接到命令的路径；那里换成 3.15，它就跟着变，包还在 lib/python3.14 下
/usr/bin/python3 -m venv real
readlink real/bin/python3
ln -s /usr/bin/python3.14 python3
./python3 -m venv .venv
ls .venv/lib
for version in 3.14 3.15; do
  echo "== python3 is $version"
  ln -sfn "/usr/bin/python$version" python3
  .venv/bin/python --version | cut -d. -f1,2
  .venv/bin/python -c 'import pip; print("import pip works")' 2>&1 | tail -1
done
