# check
# venv 的 python 是符号链接；--upgrade 换不了版本；改名后 pip 无法执行，python 还能用
python3 -m venv .venv
test -L .venv/bin/python && echo ".venv/bin/python is a symbolic link"
head -1 .venv/bin/pip | sed "s,$PWD,…,"
python3.15 -m venv --upgrade --without-pip .venv
.venv/bin/python --version | cut -d. -f1,2
ls .venv/bin | grep '^python3\.'
mv .venv moved
moved/bin/pip --version 2>&1 | sed "s,$PWD,…,g; s,^.*bash: ,,; s,.*line [0-9]*: ,,"
moved/bin/python --version | cut -d. -f1,2
