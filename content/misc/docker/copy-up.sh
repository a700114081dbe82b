# check: with=root
# 追加一个字节或只改权限，下层的整个文件都复制到上层（开了 metacopy，改权限不复制内容）；删除只在上层留下字符设备，下层的文件还在
mkdir image layer work merged
for name in data app key; do head -c 1000000 /dev/urandom > image/$name; done
mount -t overlay overlay \
  -o lowerdir=image,upperdir=layer,workdir=work merged
printf x >> merged/data
chmod 600 merged/app
rm merged/key
stat -c '%n %s bytes, %F' layer/* image/key
cmp -s image/app layer/app && echo "chmod: the data are in the upper layer"
mkdir layer2 work2 merged2
mount -t overlay overlay \
  -o lowerdir=image,upperdir=layer2,workdir=work2,metacopy=on merged2
chmod 600 merged2/app
stat -c '%n %a' layer2/app
cmp -s image/app layer2/app || echo "metacopy=on: they are not"
