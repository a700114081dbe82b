# check: with=root
# 解释器在 700 的家目录里：别的用户执行由它建的 venv，被拒绝
mkdir -m 700 home
ln -s /usr/bin/python3 home/python3
home/python3 -m venv --without-pip .venv
.venv/bin/python -c 'print("owner: works")'
runuser -u alice -- .venv/bin/python -c 'print("alice: works")' 2>&1 | cat
