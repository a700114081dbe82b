# check
# 撤销合并后再合并新提交：旧改动静默缺失，同一文件的别处改了也一样；改在旧改动处、紧挨着的行，或改到撤销时删掉的文件，报冲突
git init -q -b main
seq 20 > base && git add . && git commit -qm base
git switch -qc feature && echo pay > pay.txt && sed -i '2s/.*/two/' base && git add . && git commit -qm pay
git switch -q main && git merge -q --no-ff -m merge feature
git revert --no-edit -m 1 HEAD > /dev/null && git tag reverted
try() {
  git switch -q --detach feature && eval "$1" && git add . && git commit -qm more && new=$(git rev-parse HEAD)
  git switch -q main && git merge -m again $new > ../log
  echo "$1: exit status $?, $(grep -c CONFLICT ../log) CONFLICT, line 2: $(sed -n 2p base), files: $(ls | xargs)"
  git reset -q --hard reverted
}
try 'echo more > more.txt'
try 'sed -i 18s/.*/eighteen/ base'
try 'sed -i 2s/.*/second/ base'
try 'sed -i 3s/.*/third/ base'
try 'echo fix >> pay.txt'
