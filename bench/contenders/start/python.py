from contend import contend


def prepare(task):
    def run():
        import boto3

        if task["program"] == "s3":
            s3 = boto3.resource("s3", endpoint_url=task["endpoint"])
            return sum(item.key is not None for item in s3.Bucket("bench").objects.all())
        ec2 = boto3.resource("ec2", endpoint_url=task["endpoint"])
        return sum(instance.id is not None for instance in ec2.instances.all())

    return run


contend(prepare)
