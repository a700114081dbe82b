# check
# 撤销合并后再合并新提交：没碰旧文件，旧改动静默缺失；改到旧文件，报冲突
git init -q -b main
echo base > base && git add . && git commit -qm base
git switch -qc feature && echo pay > pay.txt && git add . && git commit -qm pay
git switch -q main && git merge -q --no-ff -m merge feature
git revert --no-edit -m 1 HEAD > /dev/null && git tag reverted
git switch -q feature && echo more > more.txt && git add . && git commit -qm more
git switch -q main && git merge -q -m again feature
echo "exit status $?, files: $(ls | xargs)"
git reset -q --hard reverted
git switch -q feature && echo fix >> pay.txt && git commit -qam fix
git switch -q main && git merge -m again feature | head -1
